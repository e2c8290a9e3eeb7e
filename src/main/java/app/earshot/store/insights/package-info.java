/** How is it read over all accounts what became of enquiries? */
@org.jspecify.annotations.NullMarked
package app.earshot.store.insights;
