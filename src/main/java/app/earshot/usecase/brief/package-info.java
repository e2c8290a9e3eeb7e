/** What may a person do with the page that is read before a meeting? */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.brief;
