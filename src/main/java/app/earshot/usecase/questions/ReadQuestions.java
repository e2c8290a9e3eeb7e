package app.earshot.usecase.questions;

import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.facts.AccountFacts.Worked;
import app.earshot.listening.bank.Repertoire;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the question bank, the catalogue of topics and the types of occasion as the user has them, and how each question has worked. */
public final class ReadQuestions {

    private static final Worked NOT_ASKED = new Worked(0, 0);

    private final Writing writing;

    public ReadQuestions(Writing writing) {
        this.writing = writing;
    }

    public QuestionsPage run() {
        return writing.read(this::page);
    }

    private QuestionsPage page(Session session) {
        Repertoire repertoire = writing.repertoire(session);
        Map<String, Worked> worked = session.facts().worked();
        Set<String> never = session.decisions().everywhere().stream()
                .filter(decision -> decision.decision() == AskDecision.NEVER)
                .map(Decision::questionId)
                .collect(Collectors.toSet());
        return new QuestionsPage(
                repertoire.bank().all().stream()
                        .map(each -> {
                            String id = each.question().id();
                            Worked counts = worked.getOrDefault(id, NOT_ASKED);
                            return new ShownQuestion(each, counts.asked(), counts.worked(), never.contains(id));
                        })
                        .toList(),
                repertoire.catalogue().all(),
                repertoire.catalogue().occasions());
    }
}
