/**
 * What the whole service does under load over HTTP: start at {@link
 * io.listwarden.service.benchmark.http.HttpLoad}.
 */
@NullMarked
package io.listwarden.service.benchmark.http;

import org.jspecify.annotations.NullMarked;
