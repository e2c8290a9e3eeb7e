/** How is it found, over all accounts, what is owed today? */
@org.jspecify.annotations.NullMarked
package app.earshot.store.today;
