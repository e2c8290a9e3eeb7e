/** How does a notebook get a password, and what opens it? */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.password;
