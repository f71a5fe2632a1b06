/**
 * What the lists say and said: parties, list versions, raw documents, the change feed. Start at
 * {@link io.listwarden.service.history.ListController}.
 */
@NullMarked
package io.listwarden.service.history;

import org.jspecify.annotations.NullMarked;
