/** What may a person ask of all enquiries together? */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.insights;
