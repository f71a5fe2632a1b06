/**
 * The register of surveillance vendors as it is written: one file a family, an operator's own laid
 * over ours, and the checks that both must pass; where to start: {@link
 * io.listwarden.sync.vendor.RegisterFiles}.
 */
@NullMarked
package io.listwarden.sync.vendor;

import org.jspecify.annotations.NullMarked;
