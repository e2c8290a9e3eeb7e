/** How is it found what was removed? */
@org.jspecify.annotations.NullMarked
package app.earshot.store.bin;
