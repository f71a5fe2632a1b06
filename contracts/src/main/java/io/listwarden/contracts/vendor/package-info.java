/**
 * The register of surveillance vendors: families of companies, persons and products, each fact with
 * its sources.
 */
@NullMarked
package io.listwarden.contracts.vendor;

import org.jspecify.annotations.NullMarked;
