/**
 * How the reviewed tables of names are read: {@link io.listwarden.contracts.name.table.Tables}.
 *
 * <p>The tables themselves lie beside the classes that use them.
 */
@NullMarked
package io.listwarden.contracts.name.table;

import org.jspecify.annotations.NullMarked;
