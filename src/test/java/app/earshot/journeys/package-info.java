/** Does the whole program do for somebody what it is there for, from the first click to what stands on the disk? */
@org.jspecify.annotations.NullMarked
package app.earshot.journeys;
