/**
 * The one name normaliser, used to index names and to ask for them; start at {@link
 * io.listwarden.contracts.name.NameNormaliser}.
 *
 * <p>A text is cut into pieces ({@code Cutter}, and {@code DoubleNames} for Persian names of two
 * that are written as one), the pieces are written in Latin letters ({@code script}) and become
 * tokens ({@code Words}), and then each token's part is made out ({@code Roles}): legal forms,
 * Arabic compounds, numbers, titles and particles, each by a reviewed table beside its class. Names
 * that stand within one text, in brackets or beside a.k.a., are read by themselves too ({@code
 * Alternatives}), persons without their nicknames ({@code Nicknames}), letters in a row both as one
 * word and as initials ({@code LetterRuns}), and texts as their writers meant them: with the blanks
 * that are missing ({@code MissingBlanks}), with letters for digits that look like them ({@code
 * Disguises}) and without elided words ({@code Elisions}).
 *
 * <p>Surprises: the text of a token is not what was written but its class or canonical spelling
 * where one is known (every form of a limited company is {@code limited}, Abd al-Rahman is {@code
 * abdulrahman}); what was written is at the token's offsets. A word that is a form, a title or a
 * particle in one language and a name in another is one only where its place in the name allows.
 */
@NullMarked
package io.listwarden.contracts.name;

import org.jspecify.annotations.NullMarked;
