/**
 * What the readers of XML lists share; start at {@link XmlCursor}, which walks a document and
 * unmarshals one record at a time.
 *
 * <p>Surprises: a document type declaration is refused before anything in it is looked at, and the
 * limit on input is per record, which also bounds every text, tag and comment in it.
 */
@NullMarked
package io.listwarden.sync.source.xml;

import org.jspecify.annotations.NullMarked;
