/**
 * Tests of the whole house on real parts: {@code server} runs inside WildFly, {@code story} and {@code check} in a real
 * browser. {@code stack} knows the running parts, {@code page} the pages people see.
 */
package org.buergerdialog.it;
