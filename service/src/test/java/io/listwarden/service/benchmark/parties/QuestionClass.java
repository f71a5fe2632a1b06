package io.listwarden.service.benchmark.parties;

/** What was done to a listed name before it was asked for, or that nobody bears it. */
public enum QuestionClass {
    EXACT,
    ONE_TYPO,
    TYPO_IN_EVERY_WORD,
    SWAPPED,
    MIDDLE_DROPPED,
    JOINED,
    SPLIT,
    INITIALS,
    VOWELS_CHANGED,
    LEGAL_FORM,
    INVENTED_PERSON,
    INVENTED_COMPANY;

    /** Whether nobody on the lists is meant. */
    public boolean isInvented() {
        return this == INVENTED_PERSON || this == INVENTED_COMPANY;
    }
}
