"""How strangers' servers are visited: nothing private is dialled, robots are obeyed, and nobody is hurried."""
