/** Tests of what is worth having in mind before a meeting, and along on the day. */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.brief;
