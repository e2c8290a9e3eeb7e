/** How does somebody go from the notebook for good, on their word? */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.erasure;
