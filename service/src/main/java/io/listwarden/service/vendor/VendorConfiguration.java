package io.listwarden.service.vendor;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The vendors over REST, over the snapshot and the history that the application brings. */
@Configuration(proxyBeanMethods = false)
@Import({VendorController.class, LinkController.class, RegisterController.class})
public class VendorConfiguration {}
