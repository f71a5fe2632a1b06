/**
 * What all controllers share: problems, strict reading of requests, limits, the API's own
 * description. Start at {@link io.listwarden.service.web.WebConfiguration}.
 *
 * <p>Surprise: query parameters that a handler does not declare with {@code @RequestParam} are
 * refused by {@link io.listwarden.service.web.StrictParameters}, so declaring one is all it takes
 * to accept it.
 */
@NullMarked
package io.listwarden.service.web;

import org.jspecify.annotations.NullMarked;
