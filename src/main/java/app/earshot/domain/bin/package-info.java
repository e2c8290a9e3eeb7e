/** What was removed, and can be put back? */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.bin;
