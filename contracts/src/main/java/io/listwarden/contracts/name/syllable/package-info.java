/**
 * Chinese and Korean names in Latin letters as their syllables, of which there are few: two words
 * of other syllables are two names, however few letters differ, and one name written by two customs
 * has the same; where to start: {@link io.listwarden.contracts.name.syllable.Origin}.
 */
@NullMarked
package io.listwarden.contracts.name.syllable;

import org.jspecify.annotations.NullMarked;
