/**
 * The register of surveillance vendors over REST: what it says, which lists carry its vendors, and
 * the decisions on what links them; where to start: {@link
 * io.listwarden.service.vendor.VendorController}.
 */
@NullMarked
package io.listwarden.service.vendor;

import org.jspecify.annotations.NullMarked;
