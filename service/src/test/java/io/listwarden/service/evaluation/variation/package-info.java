/**
 * What happens to names between a list and a question: each class is a family of variations, listed
 * together in {@link io.listwarden.service.evaluation.variation.Variations}.
 *
 * <p>A variation says whether what comes out still names the same party. All are drawn from rules
 * and tables here, none from a set of labelled names.
 */
@NullMarked
package io.listwarden.service.evaluation.variation;

import org.jspecify.annotations.NullMarked;
