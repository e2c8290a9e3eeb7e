/**
 * Is a notebook what it should be, outside and inside, and what of it can be worked out again?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.check;
