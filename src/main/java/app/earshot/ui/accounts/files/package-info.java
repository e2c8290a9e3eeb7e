/**
 * Which files belong to this account?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.files;
