/** What does somebody see of a notebook that is locked? A field for its password, and nothing of what is in it. */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.lock;
