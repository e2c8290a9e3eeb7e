package app.earshot.usecase.brief;

import app.earshot.listening.brief.Brief;
import app.earshot.usecase.account.AccountPage;

/** A brief, with what is needed to say whom it is about and whose it is. */
public record Prepared(Brief brief, AccountPage page, String business) {}
