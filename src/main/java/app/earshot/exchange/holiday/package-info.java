/** Which days are public holidays, by country and region? */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.holiday;
