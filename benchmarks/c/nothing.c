// The limit for the start of a program: one that does nothing.
int main(void)
{
    return 0;
}
