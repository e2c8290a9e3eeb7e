/**
 * What may a person do with accounts, the people in them and their enquiries?
 *
 * <p>See {@link app.earshot.usecase.Writing} for what happens around each change.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.account;
