/** What may a person do about what is owed today? */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.today;
