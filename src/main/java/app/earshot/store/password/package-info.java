/**
 * How does a notebook get a password, another one, or none any more?
 *
 * <p>On a copy that is checked before it takes the notebook's place. What lies beside it follows, one file after the other; a kill anywhere leaves
 * one whole notebook, and {@link app.earshot.store.password.PasswordChange} brings the rest to its end at the next opening.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.password;
