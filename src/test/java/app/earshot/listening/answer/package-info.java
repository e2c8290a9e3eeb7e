@org.jspecify.annotations.NullMarked
package app.earshot.listening.answer;
