/**
 * Weighs the words of names; where to start: {@link
 * io.listwarden.service.learning.lexicon.LexiconSources}.
 *
 * <p>Of every source only which words there are and how common they are is taken. The sources, with
 * their licences:
 *
 * <ul>
 *   <li>given and family names of some sixty locales: Datafaker (Apache License 2.0)
 *   <li>given and family names of the census of the United States of 1990 (public domain) and words
 *       of the English Wikipedia, in the order of how common they are: zxcvbn4j (MIT)
 *   <li>names of countries in many languages: Unicode CLDR through ICU4J (Unicode License v3)
 *   <li>cities of 100,000 people and more: GeoNames (CC BY 4.0), in {@code cities.tsv}
 *   <li>the publishers' official lists, where they are at hand
 *   <li>our own reviewed tables: {@code common-words.tsv} and {@code common-names.tsv}
 * </ul>
 */
@NullMarked
package io.listwarden.service.learning.lexicon;

import org.jspecify.annotations.NullMarked;
