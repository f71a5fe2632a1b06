/**
 * What every publisher's adapter is: a descriptor and a strict reader; one package a publisher
 * below this one.
 */
@NullMarked
package io.listwarden.sync.source;

import org.jspecify.annotations.NullMarked;
