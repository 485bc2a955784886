/**
 * How a broker and a registry that someone else runs are reached: addresses, TLS, and who asks. Settings hold the places of
 * secrets; the secrets themselves are read when a connection is made, and are no part of any text.
 *
 * <pre>{@code
 * OutsideAccess access = OutsideAccess.of(settings.kafka(), settings.registry(), System::getenv);
 * try (Admin admin = Admin.create(access.client())) { … }
 * }</pre>
 */
@NullMarked
package org.khabar.app.access;

import org.jspecify.annotations.NullMarked;
