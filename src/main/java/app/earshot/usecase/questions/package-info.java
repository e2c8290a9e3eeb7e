/**
 * What may a person do with the questions and the topics themselves?
 *
 * <p>Only what differs from what comes with the application is kept, so that a newer bank shows through everywhere else.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.questions;
