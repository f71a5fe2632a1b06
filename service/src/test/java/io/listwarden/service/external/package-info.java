/** The whole application on a PostgreSQL and a Redis that others run. */
@NullMarked
package io.listwarden.service.external;

import org.jspecify.annotations.NullMarked;
