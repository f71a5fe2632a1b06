package io.listwarden.service.evaluation;

/** Which half of the listed parties a pair is about, see {@link PartySplit}. */
enum Half {
    DEVELOPMENT,
    TEST;

    String label() {
        return this == DEVELOPMENT ? "development" : "test";
    }
}
