/** Does the mirror see what people would see? */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.mirror;
