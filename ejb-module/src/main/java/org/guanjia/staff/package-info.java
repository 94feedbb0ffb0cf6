/**
 * Who works here: the departments of an estate with the channel their orders go to, employees, and the accounts they
 * sign in with. It knows who calls (it implements {@link org.guanjia.shared.Caller}) and keeps passwords as bcrypt
 * hashes only. Words: department 部门, employee 员工, account 账号, channel 通道. It uses the estate context and the channels
 * of jms-config.
 */
package org.guanjia.staff;
