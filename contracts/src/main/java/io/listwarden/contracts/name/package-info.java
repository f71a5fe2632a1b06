/**
 * The one name normaliser, used to index names and to ask for them; start at {@link
 * io.listwarden.contracts.name.NameNormaliser}.
 *
 * <p>Surprises: the text of a token is not what was written but its class or canonical spelling
 * where one is known (every form of a limited company is {@code limited}); what was written is at
 * the token's offsets. Arabic and Hebrew come out nearly without vowels, because they are written
 * so.
 */
@NullMarked
package io.listwarden.contracts.name;

import org.jspecify.annotations.NullMarked;
