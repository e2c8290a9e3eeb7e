/**
 * What may a person ask the notebook about an account?
 *
 * <p>The thinking is in the listening room; here its facts are read and its decisions kept.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.listen;
