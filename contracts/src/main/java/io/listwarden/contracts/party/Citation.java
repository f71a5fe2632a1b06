package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A publication in an official journal; for United States lists the Federal Register.
 *
 * @param text as published
 * @param volume the volume, if the text names one
 * @param page the first page, if the text names one
 * @param date the date of publication, if the text names one
 */
public record Citation(
        String text, @Nullable Integer volume, @Nullable Integer page, @Nullable LocalDate date) {}
