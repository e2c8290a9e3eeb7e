/** How long does a generated notebook take to be read, written and searched, and how long a bare disk and another search? */
@org.jspecify.annotations.NullMarked
package app.earshot.bench.notebook;
