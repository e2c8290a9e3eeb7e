package app.earshot.exchange.chat;

import java.time.LocalDateTime;

/**
 * One message of a chat.
 *
 * @param author who wrote it, as the telephone calls them: a name, or a number
 * @param at when, by the clock of the telephone
 */
public record ChatMessage(String author, LocalDateTime at, String text) {}
