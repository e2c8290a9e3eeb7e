/**
 * What have they told us, by what it is about?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.heard;
