/** What the tests of the jobs and of the service share: real databases, documents to publish. */
@NullMarked
package io.listwarden.sync.testing;

import org.jspecify.annotations.NullMarked;
