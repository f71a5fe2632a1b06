package io.listwarden.contracts.name;

/** A run of the original text that is one word, number or stretch of one script. */
record Piece(String text, int start, int end) {}
