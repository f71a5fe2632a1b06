/** What operators see of a running process besides the API: health and metrics. */
@NullMarked
package io.listwarden.service.observability;

import org.jspecify.annotations.NullMarked;
