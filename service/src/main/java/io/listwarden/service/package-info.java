/** The application: start at {@link io.listwarden.service.ListwardenApplication}. */
@NullMarked
package io.listwarden.service;

import org.jspecify.annotations.NullMarked;
