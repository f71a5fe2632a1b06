package io.listwarden.service.benchmark.parties;

import io.listwarden.contracts.match.Subject;

/** A question with what was done to make it. */
public record Question(QuestionClass kind, Subject subject) {
    /** The name that is asked for. */
    public String name() {
        return subject.names().getFirst().text();
    }
}
