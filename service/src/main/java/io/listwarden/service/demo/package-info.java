/**
 * A publisher inside the process that serves two versions of small sample lists in the official
 * formats, so that the service can be seen at work without a network. Start with {@link
 * io.listwarden.service.demo.DemoPublisher}; nothing here is a compliance source.
 */
@NullMarked
package io.listwarden.service.demo;

import org.jspecify.annotations.NullMarked;
