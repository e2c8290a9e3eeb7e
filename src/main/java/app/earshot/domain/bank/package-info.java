/**
 * What is there to ask about, and what did the owner decide about it?
 *
 * <p>Questions and topics as plain values, the changes that a user makes to them, and what was put off or put aside.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.bank;
